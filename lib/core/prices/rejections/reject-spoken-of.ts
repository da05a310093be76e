/** 超过24%的部分, 24%以下的占七成, 日利率0.05%的1.5倍: a limit or a base that is spoken of, not what is asked. */
import type { Refiner } from '@/lib/core/prices/interpretation';

const spokenOf =
  /^(?:以[上下内])?的[^,;!?%]{0,8}(?:下架|清退|退出|叫停|压降|整改|出清)|^(?:以[上下内])?的(?:部分|占|[\d.一两三四]+倍)|^[^,;!?]{0,6}贴息|^的?(?:天花板|法定上限|上限|红线)/;

export const rejectSpokenOf: Refiner = (_, { after }) => (spokenOf.test(after) ? 'limit_spoken_of' : undefined);
