export { everydayNames } from "./data/names.ts";
export { checkedText, draftOfDocx } from "./draft/docx.ts";
export { type Draft, draftOfText } from "./draft/draft.ts";
export { limits as proofreadLimits } from "./draft/limits.ts";
export { proofread } from "./proofread.ts";
export { refusals as proofreadRefusals } from "./refusals.ts";
