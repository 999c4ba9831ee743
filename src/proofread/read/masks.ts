/** What holds digits and is no figure: days, document and clause numbers, ordinals, names, telephone numbers, times of day. */
const patterns: readonly RegExp[] = [
  /[〔[（(【]\s*(?:19|20)\d{2}\s*[〕\]）)】]\s*第?\s*\d+\s*号/g,
  /(?<!\d)\d+\s*号/g,
  /(?:19|20)\d{2}\s*(?:年\s*)?[-—–~～至到]\s*(?:19|20)\d{2}\s*(?:年|\b)/g,
  /(?:19|20)\d{2}\s*年(?:\s*\d{1,2}\s*月)?(?:\s*[-—–~～至到]\s*\d{1,2}\s*月)?(?:\s*\d{1,2}\s*日)?/g,
  /(?:19|20)\d{2}[-./]\d{1,2}(?:[-./]\d{1,2})?(?!\d|[%万亿])/g,
  /\d{1,2}\s*(?:月\s*)?[-—–~～至到]\s*\d{1,2}\s*月(?:份)?/g,
  /\d{1,2}\s*月(?:份|底|末|初)?(?:\s*\d{1,2}\s*日)?/g,
  /\d{1,2}\s*日(?=[上下讲讯，。、至到在起前])/g,
  /前\s*\d{1,2}\s*个月/g,
  /\d{1,2}[:：]\d{2}(?::\d{2})?/g,
  /[“"'‘《][^”"'’》\n]{0,24}[”"'’》]/g,
  /第\s*(?:\d+|[一二三四五六七八九十百]+)\s*(?:章|节|条|款|项|篇|批|次|届|期|号|所|轮|个|季度|产业|版|天|方阵|梯队|研究所|部分|场|阶段|代|步|任|集|课|卷|稿|大|三方)/g,
  /(?<![A-Za-z0-9])[A-Za-z][A-Za-z0-9]*[-/.]?\d+[A-Za-z0-9.-]*/g,
  /(?<!\d)\d+[A-Za-z]+(?:\d+)?(?![a-z])/g,
  /\b\d+(?:\.\d+){2,}/g,
  /(?:^|\n)\s*(?:[(（]?\s*(?:\d{1,2}|[一二三四五六七八九十]{1,3})\s*[)）、.．](?!\d))/g,
  /\d{3,4}-\d{7,8}/g,
  /(?:表|图|附件|附表|专栏|栏)\s*\d+(?:[-.]\d+)*(?![\d.]|\s*[亿万%家个件项])/g,
  /\b1\d{10}\b/g,
  /(?<!\d)\d+\s*[/:：]\s*\d+(?!\d*[万亿%])/g,
  /\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\s+\d{1,2}(?:,\s*\d{4})?/gi,
  /\b\d{1,2}\s+(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/gi,
  /\b(?:Chapter|Section|Clause|Article|Table|Figure|Annex|No\.|Item|Phase|Group)\s*\d+(?:\.\d+)*/gi,
  /第\s*(?:\d+|[一二三四五六七八九十百]+)\s*(?:五年)/g,
];
/** A year without a unit, alone between other signs. */
const bareYear =
  /(?<=\b(?:in|by|of|since|during|for|until|and|between)\s)(?:19|20)\d{2}(?![\d,.]\d|\d)|(?<![\d,.])(?:19|20)\d{2}(?![\d,.]\d|\d|\s*(?:[万亿千百余多]|家|个|件|项|人|名|户|元|%|％|所|条|份|次|倍|enterprises|firms|people|person|patents|contracts|yuan|items|high|science|technology|million|billion))/gi;

/** Quotation marks around long text are speech and may hold figures; a short quoted name (“111”工程) holds none. */
const isName = (text: string): boolean => /^[“"'‘《]/.test(text) && !/[家个件项]|亿|万元|%/.test(text);

/** For each place, whether it belongs to something that is no figure. */
export function maskOf(text: string): Uint8Array {
  const mask = new Uint8Array(text.length + 1);
  for (const pattern of [...patterns, bareYear])
    for (const match of text.matchAll(pattern)) {
      if (/^[“"'‘《]/.test(match[0]) && !isName(match[0])) continue;
      if (isUnit(match[0], text, match.index)) continue;
      mask.fill(1, match.index, match.index + match[0].length);
    }
  return mask;
}

/** `5%`, `3bn` and `12pp` are numbers with units though a letter follows; `20th` is an ordinal that ranks read. */
const isUnit = (found: string, text: string, at: number): boolean =>
  /^\d+(?:bn|mn|pp|st|nd|rd|th)$/i.test(found) || (/^\d+\s*月$/.test(found) && text[at - 1] === "个");
