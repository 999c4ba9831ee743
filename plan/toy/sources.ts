import type { Source } from "#define";

export const sources: readonly Source[] = [
  {
    id: "toy-yearbook",
    title: { zh: "示例统计年鉴", en: "Example statistical yearbook" },
    publisher: { zh: "示例省统计局", en: "Example Bureau of Statistics" },
    url: "https://example.org/yearbook",
  },
  {
    id: "toy-bulletin",
    title: { zh: "示例研发经费公报 2023", en: "Example bulletin on R&D expenditure 2023" },
    publisher: { zh: "示例省统计局", en: "Example Bureau of Statistics" },
    url: "https://example.org/bulletin-2023",
    publishedOn: "2024-09-30",
  },
  {
    id: "toy-newspaper",
    title: { zh: "示例日报转载", en: "Reprint in the Example Daily" },
    publisher: { zh: "示例日报社", en: "Example Daily" },
    url: "https://example.org/daily",
    publishedOn: "2024-02-01",
    secondary: true,
  },
];
