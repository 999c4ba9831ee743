/** One form of a login, however it was typed: full-width and capital letters are the plain ones. */
export const folded = (login: string): string => login.normalize("NFKC").trim().toLowerCase();

/** Three to thirty-two letters, digits and `. _ -`, beginning with a letter or digit. */
export const isLogin = (login: string): boolean => /^[a-z0-9][a-z0-9._-]{2,31}$/.test(login);

/** Logins of the trial mode begin so; nobody else's may. */
export const trialPrefix = "trial-";

/** A name is one to sixty-four characters of one line. */
export const isName = (name: string): boolean => /^\P{C}{1,64}$/u.test(name) && name.trim() === name;
