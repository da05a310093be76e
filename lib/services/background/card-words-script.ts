/** What words hover cards, as the background has it: a script of its own, since most starts of the worker show no card. */
import type { CardWords } from '@/lib/services/cards/card-words';
import { cardWordsScriptFile } from '@/lib/storage/package-file';
import { scriptOnDemand } from './script-on-demand';

export const cardWords = scriptOnDemand<CardWords>(cardWordsScriptFile, 'overdueLensCardWords', 'words of cards');
