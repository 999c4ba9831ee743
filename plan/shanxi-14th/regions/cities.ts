import type { Region } from "#define";
import { region } from "./region.ts";

/** Shanxi's 11 prefecture-level cities. */
export const cities: readonly Region[] = [
  region("140100", "太原市", "Taiyuan", "太原", "Taiyuan"),
  region("140200", "大同市", "Datong", "大同", "Datong"),
  region("140300", "阳泉市", "Yangquan", "阳泉", "Yangquan"),
  region("140400", "长治市", "Changzhi", "长治", "Changzhi"),
  region("140500", "晋城市", "Jincheng", "晋城", "Jincheng"),
  region("140600", "朔州市", "Shuozhou", "朔州", "Shuozhou"),
  region("140700", "晋中市", "Jinzhong", "晋中", "Jinzhong"),
  region("140800", "运城市", "Yuncheng", "运城", "Yuncheng"),
  region("140900", "忻州市", "Xinzhou", "忻州", "Xinzhou"),
  region("141000", "临汾市", "Linfen", "临汾", "Linfen"),
  region("141100", "吕梁市", "Lüliang", "吕梁", "Lüliang"),
];
