/** Names with the form of a lender that are in no list: ××消费金融有限公司. */

/** Endings that make a name look like a lender's. */
export const unlistedForms = ['消费金融有限', '消费金融股份', '小额贷款有限', '小额贷款股份', '金服', '普惠'];

export const formCharacters = (): string => unlistedForms.join('');
