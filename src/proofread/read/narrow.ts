/** Words that make a name mean a part only: one body's, one kind's, one place's below those figures are given for. */
const part =
  /(?:公司|集团|股份|大学|学院|研究院|研究所|该企业|该校|该所|企业|单位|园区|开发区|综改区|示范区|高新区|(?<!地)区|县|民营|国有|外资|上市|瞪羚|独角兽|领域|行业|医药|装备制造|煤炭|能源|新材料|青年|女性|户均|平均|每家|每户|单个)/;
/** Whose figures the clauses after it go on with: 某县高新技术企业35家，研发经费1.2亿元. */
const body = /公司|集团|股份|大学|学院|研究院|研究所|该企业|该校|该所|园区|开发区|综改区|示范区|高新区|(?<!地)区|县/;
export const isOfBody = (lead: string): boolean => body.test(lead);

/** A body by its name, not bodies in general: what it is said to have done is no figure of a region's. */
export const namedBody =
  /(?<![各类些多家个所批等]|[\d万])\p{Script=Han}(?:公司|集团|股份|大学|学院|研究院|研究所)(?![所校等数]|数量|开展|建设)/gu;
/** A figure of a body's in English: a coal-machinery maker spent … */
export const englishBody = /\b(?:maker|company|firm|manufacturer|corporation|plant|university|institute|hospital)\b/i;

/** Acts upon some of them: 支持科技型中小企业86家. */
const act =
  /(?:支持|帮助|惠及|服务|走访|培训|奖励|补助|资助|抽查|检查|核查|评审|审核|辅导|引导|推动|遴选|选派|组织|对接|用于|补贴|贴息|每增长|每提高)/;
const english =
  /\b(?:exports?|sales|revenues?|profits?|output|loans?|average|private|listed|foreign-funded|state-owned)\b[^,.;]*$|\b(?:helped|supported|served|trained|assisted|funded|benefit(?:ed|ing)?)\b[^,.;]*$/i;

/** @param lead the clause before the name, without the names, times and places in it */
export const isPart = (lead: string): boolean => part.test(lead) || act.test(lead) || english.test(lead);

/** A body, or the first few of something, named between the name and its number: R&D spending by … Group was. */
export const namesBody = (gap: string): boolean =>
  /前[一二三四五六七八九十百\d]+(?:的|名|位|强|家)/.test(gap) ||
  /\b(?:Group|Company|Corporation|University|Institute|Inc|Ltd|Co)\b/.test(gap);

/** 推动100家高新技术企业上市, 为300家……办理: some of them, not how many there are. */
export const isSome = (lead: string, after: string): boolean =>
  /(?:推动|支持|引导|鼓励|帮助|遴选|选派|组织|对接|服务|走访|奖励|补助|调研|培训|资助|惠及)(?:了|约|近|超过|超)?$/.test(lead.trim()) ||
  /\b(?:helped|supported|served|trained|assisted|funded|visited)\s*$/i.test(lead) ||
  /^(?:成为|进入|办理|提供|享受|获得|参与|参加|纳入|申报|上市|融资)/.test(after);

/** 超过2%的企业: a condition on something else. */
export const isCondition = (after: string): boolean =>
  /^(?:以上|以下|左右)?的(?!\s*(?:比重|份额|水平|速度|增速|增幅|规模|目标|历史|总体|好成绩|新高|高新技术企业|预期))\p{Script=Han}/u.test(
    after,
  );

/** 新增, 新认定 right before a name: what was added, and whether what left is taken off (净增). */
export const isAdded = (lead: string): "net" | "gross" | null => {
  if (/净增(?:加)?(?:了)?$/.test(lead)) return "net";
  return /(?:新增|增加|新建|新认定|新培育|新设立|新组建|新批准|新获批|新备案|再增|多增)(?:了)?$|\badded\s*$/i.test(lead) ? "gross" : null;
};
