import type { Form } from "#define";

/** Every form people fill in, each version of it. */
export const forms: readonly Form[] = [];
