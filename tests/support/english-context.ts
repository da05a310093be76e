/** The surroundings of a figure in an English text, as the price reader cuts them out. */
import { type EnglishContext, englishContextOf } from '@/lib/core/prices/english/english-context';
import { contextIn } from './figure-in';

export function englishContextIn(text: string, nth = 0): EnglishContext {
  return englishContextOf(contextIn(text, nth));
}
