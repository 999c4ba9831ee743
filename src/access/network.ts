import { isIPv4, isIPv6 } from "node:net";

/** `::ffff:192.0.2.7`, as a socket that listens on both gives it, is the address behind it. */
const plain = (address: string): string => address.replace(/^::ffff:(?=\d+\.\d+\.\d+\.\d+$)/i, "");

/** The eight groups of an IPv6 address. */
function groupsOf(address: string): readonly string[] {
  const [head = "", tail] = address.replace(/%.*$/, "").toLowerCase().split("::");
  const [first, last] = [head.split(":").filter(Boolean), (tail ?? "").split(":").filter(Boolean)];
  const zeros = tail === undefined ? [] : Array.from({ length: Math.max(0, 8 - first.length - last.length) }, () => "0");
  return [...first, ...zeros, ...last].map((group) => (group.includes(".") ? group : Number.parseInt(group, 16).toString(16)));
}

/** What is kept of where somebody is: `192.0.2.0/24`, `2001:db8:1::/48`; `unknown` where it is no address. */
export function networkOf(address: string): string {
  const text = plain(address);
  if (isIPv4(text)) return `${text.split(".").slice(0, 3).join(".")}.0/24`;
  if (isIPv6(text)) return `${groupsOf(text).slice(0, 3).join(":")}::/48`;
  return "unknown";
}

/** Who is counted as one: an IPv4 address, or the /64 that a single IPv6 household or device owns. */
export function callerOf(address: string): string {
  const text = plain(address);
  if (isIPv6(text)) return `${groupsOf(text).slice(0, 4).join(":")}::/64`;
  return isIPv4(text) ? text : "unknown";
}
