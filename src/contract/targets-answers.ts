import { z } from "zod";
import { label, moment } from "./parts.ts";

/** A figure as a sentence to paste: value, scope, period, source. Where there is none, the sentence says so. */
export const quoteAnswer = z.object({ moment, quote: label });
