/** Words that guessers try first, folded; digits and signs around them do not help. */
export const commonWords: ReadonlySet<string> = new Set(
  `password passwort passw0rd pass admin administrator root system sysadmin superuser welcome letmein login master access secret default
  change changeme newpassword mypassword temp temporary test testing tester guest user demo trial sample example hello monkey dragon
  sunshine princess football baseball superman batman michael jordan charlie freedom whatever trustno iloveyou ilove loveyou
  summer winter spring autumn january february march april may june july august september october november december
  monday tuesday wednesday thursday friday saturday sunday company office server database oracle mysql postgres cisco huawei
  qwerty asdfgh zxcvbn qazwsx abc abcabc abcd aaa computer internet windows google apple samsung
  woaini wodemima mima zhongguo china beijing shanghai shanxi taiyuan datong yangquan changzhi jincheng shuozhou jinzhong yuncheng
  xinzhou linfen lvliang luliang zhixing chuangxin keji kejiting zhengfu lingdao guihua ceshi xitong guanliyuan yonghu
  nihao woaizhongguo zhonghua renmin gongan shuju wangluo bangong bangongshi`
    .split(/\s+/)
    .filter(Boolean),
);
