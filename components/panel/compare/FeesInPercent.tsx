/** Fees that a page stated in percent, and how many it named without a figure; shown only where the offer has such. */
import calcWords from '@/assets/strings/panel-calc.json';
import words from '@/assets/strings/panel-offers.json';
import { useWords } from '@/components/app-context';
import { FigureField } from '@/components/figures/FigureField';
import { loanFieldId } from '@/components/figures/LoanInputs';
import { type OfferInput, offerFigureKinds } from '@/components/panel/drafts/offer-input';
import type { Offer } from '@/lib/core/offers/offer';

interface FeesInPercentProps {
  /** Prefix of the id of each field. */
  idBase: string;
  /** As it was when the form was opened: a field that is emptied stays. */
  offer: Offer;
  input: OfferInput;
  set: (part: Partial<OfferInput>) => void;
}

export function FeesInPercent({ idBase, offer, input, set }: FeesInPercentProps) {
  const t = useWords(words);
  const calc = useWords(calcWords);
  const fields = [
    ['upfrontPercent', offer.upfrontFeePercent],
    ['monthlyPercent', offer.monthlyFeePercent],
    ['yearlyPercent', offer.yearlyFeePercent],
  ] as const;
  return (
    <>
      {fields.map(([name, stated]) =>
        stated === null ? null : (
          <FigureField
            key={name}
            id={loanFieldId(idBase, name)}
            kind={offerFigureKinds[name]}
            label={t(`fee_${name}`)}
            unit={calc('percent')}
            value={input[name]}
            onInput={(typed) => set({ [name]: typed })}
          />
        ),
      )}
      {offer.feesLeftOut > 0 && (
        <FigureField
          id={loanFieldId(idBase, 'feesLeftOut')}
          kind={offerFigureKinds.feesLeftOut}
          label={t('fee_left_out')}
          unit={t('fee_left_out_unit')}
          value={input.feesLeftOut}
          hint={t('fee_left_out_hint')}
          onInput={(feesLeftOut) => set({ feesLeftOut })}
        />
      )}
    </>
  );
}
