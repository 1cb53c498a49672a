import type { Dossier } from '../../../shared/model/dossier.ts';
import type { Step } from '../../../shared/model/finding.ts';
import { useTranslation } from 'react-i18next';
import { Page } from '../../parts/Page.tsx';
import { Actions } from './head/Actions.tsx';
import { InBin } from './head/InBin.tsx';
import { Path } from './head/Path.tsx';
import { Whose } from './head/Whose.tsx';
import { FactsStep } from './facts/FactsStep.tsx';
import { LabelStep } from './label/LabelStep.tsx';
import { Missing } from './missing/Missing.tsx';
import { NextStep } from './NextStep.tsx';
import { PapersStep } from './papers/PapersStep.tsx';
import { PhotosStep } from './photos/PhotosStep.tsx';
import { PlatformsStep } from './platforms/PlatformsStep.tsx';
import { PriceStep } from './price/PriceStep.tsx';
import classes from './Product.module.css';
import { StageContext } from './stage.ts';
import { useWide } from './useWide.ts';
import { useOpenedStage } from './useOpenedStage.tsx';

const BODIES = {
  facts: FactsStep,
  photos: PhotosStep,
  label: LabelStep,
  papers: PapersStep,
  price: PriceStep,
  platforms: PlatformsStep,
} satisfies Record<Step, () => React.ReactNode>;

export function Opened({ dossier, step }: { dossier: Dossier; step: Step }) {
  const { t } = useTranslation();
  const { stage, inputs } = useOpenedStage(dossier);
  const wide = useWide();
  const Body = BODIES[step];
  return (
    <StageContext value={stage}>
      <Page
        title={dossier.product.name ?? t('product.unnamed')}
        action={<Actions />}
        lead={
          <div className={classes.lead}>
            <Whose />
            <Path step={step} />
          </div>
        }
        fixed
      >
        {inputs}
        <div className={classes.frame} data-wide={wide || undefined}>
          {!wide && <Missing wide={false} />}
          <div className={classes.stage} key={step}>
            <div className={classes.column}>
              {dossier.product.deleted && <InBin />}
              <Body />
              <NextStep step={step} />
            </div>
          </div>
          {wide && <Missing wide />}
        </div>
      </Page>
    </StageContext>
  );
}
