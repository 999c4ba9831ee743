import { defineRefusals, type Label, type Refusal } from "#kernel";

/** What the operating system says of a folder, in words. */
const folderReasons: Readonly<Record<string, Label>> = {
  ENOTDIR: { zh: "不是文件夹", en: "is not a folder" },
  EACCES: { zh: "没有写入权限", en: "may not be written" },
  EROFS: { zh: "在只读的文件系统上", en: "is on a read-only file system" },
  ENOENT: { zh: "处不能建立文件夹", en: "cannot be made" },
};

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
  folderUnusable: {
    kind: "not-met",
    say: ({ folder, at, reason }: { folder: string; at: string; reason: string }) => ({
      zh: `数据文件夹 ${folder} 无法使用:${at} ${folderReasons[reason]?.zh ?? `出错(${reason})`}。请让 ZHIXING_DATA 指向一个可以写入的文件夹。`,
      en: `The data folder ${folder} cannot be used: ${at} ${folderReasons[reason]?.en ?? `failed (${reason})`}. Point ZHIXING_DATA at a folder that can be written.`,
    }),
  },
  addressInvalid: {
    kind: "invalid",
    say: ({ variable }: { variable: string }) => ({
      zh: `环境变量 ${variable} 不是 PostgreSQL 地址。请写成 postgresql://用户:密码@主机:端口/数据库 的形式;特殊字符按百分号编码。`,
      en: `The environment variable ${variable} is not a PostgreSQL address. Write postgresql://user:password@host:port/database, special characters percent-encoded.`,
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
  othersDatabase: {
    kind: "conflict",
    say: ({ database, tables, count }: { database: string; tables: string; count: number }) => ({
      zh: `数据库 ${database} 已有其他用途的表(共 ${count} 个:${tables}),未作任何改动。请新建一个空数据库,并让 DATABASE_URL 指向它。`,
      en: `The database ${database} already holds tables of something else (${count}: ${tables}); nothing was changed. Make an empty database and point DATABASE_URL at it.`,
    }),
  },
  ownerMayNotMake: {
    kind: "not-allowed",
    say: ({ owner, database, reason }: { owner: string; database: string; reason: string }) => ({
      zh: `数据库用户 ${owner} 无权在数据库 ${database} 中建表(${reason})。请让 DATABASE_OWNER_URL 使用该数据库的所有者,或由管理员执行:alter database ${database} owner to ${owner};`,
      en: `The database user ${owner} may not make tables in the database ${database} (${reason}). Let DATABASE_OWNER_URL use the database's owner, or have an administrator run: alter database ${database} owner to ${owner};`,
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
  anchorsUnreadable: {
    kind: "not-met",
    say: ({ path, reason }: { path: string; reason: string }) => ({
      zh: `审计锚文件 ${path} 无法读写(${reason})。请检查路径与权限。`,
      en: `The audit anchor file ${path} cannot be read or written (${reason}). Check the path and its permissions.`,
    }),
  },
  anchorsDamaged: {
    kind: "conflict",
    say: ({ path, line }: { path: string; line: number }) => ({
      zh: `审计锚文件 ${path} 第 ${line} 行不是锚记录,未继续写入。请保留该文件备查,并从另存的副本恢复。`,
      en: `Line ${line} of the audit anchor file ${path} is not an anchor; nothing was added. Keep the file as evidence and put a kept copy in its place.`,
    }),
  },
  anchorsOfAnother: {
    kind: "conflict",
    say: ({ path, number }: { path: string; number: number }) => ({
      zh: `审计锚文件 ${path} 中的第 ${number} 号封存根不在备份之中,未恢复任何数据。请先把该文件移到别处保存,再恢复。`,
      en: `The audit anchor file ${path} holds seal ${number}, which the backup does not have; nothing was restored. Move that file away, keep it, and restore again.`,
    }),
  },
  backupNotWritten: {
    kind: "not-met",
    say: ({ path, reason }: { path: string; reason: string }) => ({
      zh: `无法写入备份文件 ${path}(${reason}),未留下任何文件。请指定已有文件夹中一个可以写入的路径,并留足空间。`,
      en: `The backup file ${path} cannot be written (${reason}); no file was left. Name a writable path in a folder that exists, with room enough.`,
    }),
  },
  backupUnreadable: {
    kind: "not-found",
    say: ({ path, reason }: { path: string; reason: string }) => ({
      zh: `无法读取备份文件 ${path}(${reason}),未恢复任何数据。请检查路径与权限。`,
      en: `The backup file ${path} cannot be read (${reason}); nothing was restored. Check the path and its permissions.`,
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

/** The operating system's code of a failed file operation, or null where something else failed. */
export const codeOfSystem = (error: unknown): string | null => {
  const code: unknown = error instanceof Error && "syscall" in error && "code" in error ? error.code : null;
  return typeof code === "string" ? code : null;
};
