import type { Label, Source } from "#define";

/** Where the yearbooks' tables are kept as files, fixed to one commit so that a citation never changes. */
export const archive = "https://github.com/huhuaping/techme/blob/9ad60a190dec4a56953da9c478d42cd44c80762a/data-raw/";

const publisher: Label = { zh: "国家统计局、科学技术部", en: "National Bureau of Statistics and Ministry of Science and Technology" };

type Series = {
  readonly slug: string;
  readonly title: Label;
  readonly folder: string;
  /** Year of the data, number of the table (empty where the file gives none), file. */
  readonly tables: readonly (readonly [year: number, table: string, file: string])[];
};

/** The same table of the science and technology yearbook, year after year; the edition is one year younger than its data. */
export const yearbook = ({ slug, title, folder, tables }: Series): readonly Source[] =>
  tables.map(([year, table, file]) => ({
    id: `${slug}-${year}`,
    title: {
      zh: `中国科技统计年鉴${year + 1} ${table && `${table} `}${title.zh}(${year}年)`,
      en: `${title.en}, ${year} (China Statistical Yearbook on Science and Technology ${year + 1}${table && `, table ${table}`})`,
    },
    publisher,
    url: `${archive}${folder}${file}`,
    secondary: true,
  }));
