/** The endings that give a name the form of a lender's. */

const legalForms = ['消费金融', '小额贷款'].flatMap((business) =>
  ['有限公司', '股份有限公司', '有限责任公司', '股份公司'].map((form) => business + form),
);
/** Short forms, which are words of their own too. */
export const shortForms: readonly string[] = ['金服', '普惠', '小贷', '消金'];
/** Of these only what stands in brackets is a name: 【××普惠】. */
export const bracketedForms: ReadonlySet<string> = new Set(['普惠', '小贷', '消金']);
/** By form a character that makes it part of other words: 公积金服务. */
export const formsNotBefore: ReadonlyMap<string, string> = new Map([['金服', '务']]);

/** Endings that make a name look like a lender's; listed in the lexicon under no lender. */
export const unlistedForms: readonly string[] = [...legalForms, ...shortForms];
