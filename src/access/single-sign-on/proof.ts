/** Methods of RFC 8176 that rest on a key only its holder has: in hardware, on a card, in software. */
const keys: ReadonlySet<string> = new Set(["hwk", "sc", "swk", "pop"]);
/** What comes beside a key to make two factors: something known, or a mark of the body, or the provider's word that there were several. */
const besides: ReadonlySet<string> = new Set(["pwd", "pin", "kba", "mfa", "mca", "fpt", "face", "iris", "retina", "vbm"]);

/**
 * Whether a sign-in at the provider was by two factors, one of them cryptographic. Anything less or anything unsaid is one factor,
 * whatever its `acr`: names of assurance levels differ from provider to provider and say nothing of the method.
 */
export const isTwoFactors = (amr: unknown): boolean =>
  Array.isArray(amr) && amr.some((method) => keys.has(String(method))) && amr.some((method) => besides.has(String(method)));
