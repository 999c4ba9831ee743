/** Draws of one stream: the same seed and numbers give the same draws on every machine. */
export type Stream = {
  /** Even in [0, 1), 53 bits. */
  readonly even: () => number;
  /** Normal with mean 0 and deviation 1. */
  readonly normal: () => number;
  /** A whole number below `count`. */
  readonly below: (count: number) => number;
};

/** One word from another, every bit of which depends on every bit given (the finishing of MurmurHash 3). */
export function mixed(word: number): number {
  let h = word | 0;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** One word from several numbers; the whole of a number up to 2⁵³ counts. */
export function wordOf(...numbers: readonly number[]): number {
  let word = 0x9e3779b9;
  for (const n of numbers) {
    word = mixed(word ^ (n | 0)) + 0x9e3779b9;
    word = mixed(word ^ Math.floor(n / 4_294_967_296)) + 0x9e3779b9;
  }
  return mixed(word);
}

/**
 * A stream of its own for each list of numbers, such as seed, factor and realisation.
 * @source D. Blackman and S. Vigna, xoshiro128**
 */
export function streamOf(...numbers: readonly number[]): Stream {
  let a = wordOf(...numbers, 1) | 1;
  let b = wordOf(...numbers, 2);
  let c = wordOf(...numbers, 3);
  let d = wordOf(...numbers, 4);
  const word = (): number => {
    const five = Math.imul(b, 5);
    const made = Math.imul((five << 7) | (five >>> 25), 9) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = (d << 11) | (d >>> 21);
    return made;
  };
  const even = () => ((word() >>> 5) * 67_108_864 + (word() >>> 6)) / 9_007_199_254_740_992;
  return { even, normal: () => normalAt(Math.max(even(), 2 ** -54)), below: (count) => Math.floor(even() * count) };
}

/** A number for a name, so that a draw belongs to what it is drawn for and not to its place in a list. */
export function wordOfName(name: string): number {
  let word = 0x811c9dc5;
  for (let i = 0; i < name.length; i += 1) word = Math.imul(word ^ name.charCodeAt(i), 0x01000193);
  return mixed(word);
}

/** One draw from [0, 1) for a key and a name, 53 bits, without a stream. */
export function evenAt(key: number, name: number): number {
  const high = mixed((key ^ name) + 0x9e3779b9);
  const low = mixed((high ^ name) + 0x7f4a7c15);
  return ((high >>> 5) * 67_108_864 + (low >>> 6)) / 9_007_199_254_740_992;
}

/** Two polynomials of degree seven, one over the other; the lowest terms stand first. */
function ratio(x: number, above: readonly number[], below: readonly number[]): number {
  let [high, low] = [0, 0];
  for (let i = 7; i >= 0; i -= 1) {
    high = high * x + (above[i] ?? 0);
    low = low * x + (below[i] ?? 0);
  }
  return high / low;
}

/**
 * The normal deviate below which a share p of all lies; 0 < p < 1, sixteen digits.
 * @source M. J. Wichura, algorithm AS 241 (PPND16), Applied Statistics 37 (1988)
 */
export function normalAt(p: number): number {
  const q = p - 0.5;
  if (Math.abs(q) <= 0.425) return q * ratio(0.180625 - q * q, middle[0], middle[1]);
  const r = Math.sqrt(-Math.log(q < 0 ? p : 1 - p));
  const deviate = r <= 5 ? ratio(r - 1.6, outer[0], outer[1]) : ratio(r - 5, far[0], far[1]);
  return q < 0 ? -deviate : deviate;
}

const middle = [
  [
    3.3871328727963665, 133.14166789178438, 1971.5909503065513, 13731.69376550946, 45921.95393154987, 67265.7709270087, 33430.57558358813,
    2509.0809287301227,
  ],
  [
    1, 42.31333070160091, 687.1870074920579, 5394.196021424751, 21213.794301586597, 39307.89580009271, 28729.085735721943,
    5226.495278852546,
  ],
] as const;
const outer = [
  [
    1.4234371107496835, 4.630337846156546, 5.769497221460691, 3.6478483247632045, 1.2704582524523684, 0.2417807251774506,
    0.022723844989269184, 0.0007745450142783414,
  ],
  [
    1, 2.053191626637759, 1.6763848301838038, 0.6897673349851, 0.14810397642748008, 0.015198666563616457, 0.0005475938084995345,
    1.0507500716444169e-9,
  ],
] as const;
const far = [
  [
    6.657904643501103, 5.463784911164114, 1.7848265399172913, 0.29656057182850487, 0.026532189526576124, 0.0012426609473880784,
    2.7115555687434876e-5, 2.0103343992922881e-7,
  ],
  [
    1, 0.599832206555888, 0.1369298809227358, 0.014875361290850615, 0.0007868691311456133, 1.8463183175100548e-5, 1.421511758316446e-7,
    2.0442631033899397e-15,
  ],
] as const;
