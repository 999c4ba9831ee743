/** Every answer the contract knows, by the name its type goes by. */
export * from "./administration-answers.ts";
export * from "./alerts-answers.ts";
export * from "./brief-answers.ts";
export * from "./cockpit.ts";
export * from "./explained.ts";
export * from "./files-answers.ts";
export * from "./indicator.ts";
export * from "./paper-answers.ts";
export * from "./parts.ts";
export * from "./plan.ts";
export * from "./planning-answers.ts";
export * from "./regions-answers.ts";
export * from "./situation-answers.ts";
export * from "./supervision-answers.ts";
export * from "./target.ts";
export * from "./targets-answers.ts";
export * from "./work-answers.ts";
