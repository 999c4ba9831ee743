import { defineRefusals, type Refusal } from "#kernel";

/** What stops the store from opening, with the remedy an operator can apply. */
export const refusals = defineRefusals("store", {
  platformAbsent: {
    kind: "not-met",
    say: ({ platform }: { platform: string }) => ({
      zh: `本机平台(${platform})没有随附的数据库程序。请安装 PostgreSQL 15 或以上版本,并设置环境变量 DATABASE_URL。`,
      en: `No bundled database program for this platform (${platform}). Install PostgreSQL 15 or later and set DATABASE_URL.`,
    }),
  },
  namespacesMissing: {
    kind: "not-met",
    say: (_: Record<never, never>) => ({
      zh: "数据库程序不得以 root 身份运行,而本机不允许建立用户命名空间(unshare --user)。请改用普通用户启动,或设置 DATABASE_URL 使用已有的 PostgreSQL。",
      en: "The database program refuses to run as root, and this machine allows no user namespace (unshare --user). Start as an ordinary user, or set DATABASE_URL to an existing PostgreSQL.",
    }),
  },
  serverDidNotStart: {
    kind: "not-met",
    say: ({ log }: { log: string }) => ({
      zh: `随附的数据库未能启动,请查看日志后重试,或设置 DATABASE_URL。日志末尾:${log}`,
      en: `The bundled database did not start. Read its log and try again, or set DATABASE_URL. End of the log: ${log}`,
    }),
  },
  serverTooOld: {
    kind: "not-met",
    say: ({ version }: { version: string }) => ({
      zh: `数据库版本为 ${version},需要 PostgreSQL 15 或以上版本。`,
      en: `The database server is version ${version}; PostgreSQL 15 or later is needed.`,
    }),
  },
  unreachable: {
    kind: "not-met",
    say: ({ address, reason }: { address: string; reason: string }) => ({
      zh: `无法连接数据库 ${address}:${reason}。请检查 DATABASE_URL 与服务器是否在运行。`,
      en: `The database ${address} cannot be reached: ${reason}. Check DATABASE_URL and that the server is running.`,
    }),
  },
  mayNotCreateRole: {
    kind: "not-allowed",
    say: ({ owner, statements }: { owner: string; statements: string }) => ({
      zh: `数据库用户 ${owner} 无权建立程序使用的角色。请由数据库管理员执行:${statements} 然后以 zhixing_web 登录设置 DATABASE_URL,并以 ${owner} 设置 DATABASE_OWNER_URL。`,
      en: `The database user ${owner} may not create the program's role. Have an administrator run: ${statements} Then point DATABASE_URL at zhixing_web and DATABASE_OWNER_URL at ${owner}.`,
    }),
  },
  appOwnsTables: {
    kind: "not-allowed",
    say: ({ user }: { user: string }) => ({
      zh: `程序登录用户 ${user} 是超级用户或数据表所有者的成员,只增不改的约束对其无效。请让 DATABASE_URL 使用仅属于 zhixing_app 的用户。`,
      en: `The program's login ${user} is a superuser or a member of the tables' owner, so append-only would not bind it. Let DATABASE_URL use a login that only belongs to zhixing_app.`,
    }),
  },
  migrationChanged: {
    kind: "conflict",
    say: ({ file }: { file: string }) => ({
      zh: `数据库迁移文件 ${file} 在执行之后被改动。请恢复原文件;需要的改动另写一个新的迁移。`,
      en: `The migration ${file} was changed after it had been applied. Restore the file, and write the change as a new migration.`,
    }),
  },
  migrationMissing: {
    kind: "conflict",
    say: ({ file }: { file: string }) => ({
      zh: `数据库已执行迁移 ${file},而程序中没有这个文件。程序版本可能早于数据库,请使用较新的程序。`,
      en: `The database has applied the migration ${file}, which this program does not have. The program may be older than the database; use a newer one.`,
    }),
  },
  migrationMisnumbered: {
    kind: "invalid",
    say: ({ file }: { file: string }) => ({
      zh: `迁移文件 ${file} 的编号重复,或排在已执行的迁移之前。`,
      en: `The migration ${file} repeats a number, or would come before one already applied.`,
    }),
  },
  fileTooLarge: {
    kind: "too-large",
    say: ({ limit }: { limit: number }) => ({
      zh: `文件超过 ${limit} 字节的上限,未保存。`,
      en: `The file is larger than the limit of ${limit} bytes and was not kept.`,
    }),
  },
  fileUnknown: {
    kind: "not-found",
    say: ({ digest }: { digest: string }) => ({
      zh: `没有摘要为 ${digest} 的文件。`,
      en: `There is no file with the digest ${digest}.`,
    }),
  },
  fileDamaged: {
    kind: "conflict",
    say: ({ digest }: { digest: string }) => ({
      zh: `文件 ${digest} 的内容与摘要不符,可能已损坏或被改动。请从备份恢复。`,
      en: `The content of the file ${digest} does not match its digest; it is damaged or was altered. Restore it from a backup.`,
    }),
  },
  backupDamaged: {
    kind: "invalid",
    say: ({ reason }: { reason: string }) => ({
      zh: `备份文件不完整或已损坏(${reason}),未恢复任何数据。`,
      en: `The backup is incomplete or damaged (${reason}); nothing was restored.`,
    }),
  },
  backupOtherLevel: {
    kind: "conflict",
    say: ({ backup, database }: { backup: string; database: string }) => ({
      zh: `备份的数据库结构版本为 ${backup},当前为 ${database},二者不同。请使用与备份同版本的程序恢复,然后再升级。`,
      en: `The backup is of schema level ${backup}, the database of ${database}. Restore with the program version that made it, then upgrade.`,
    }),
  },
  restoreNotEmpty: {
    kind: "conflict",
    say: ({ table, rows }: { table: string; rows: number }) => ({
      zh: `数据库不是空的(${table} 已有 ${rows} 行),为避免覆盖,未恢复。请在新的空数据库上恢复。`,
      en: `The database is not empty (${table} has ${rows} rows), so nothing was restored. Restore into a new, empty database.`,
    }),
  },
});

/** Thrown where the store cannot serve at all; carries the refusal so that the command line can say it in either language. */
export class StoreRefused extends Error {
  readonly refusal: Refusal;
  constructor(refusal: Refusal, cause?: unknown) {
    super(`${refusal.say.zh}\n${refusal.say.en}`, cause === undefined ? undefined : { cause });
    this.name = "StoreRefused";
    this.refusal = refusal;
  }
}
