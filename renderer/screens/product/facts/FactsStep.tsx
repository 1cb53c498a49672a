import { AboutPart } from './AboutPart.tsx';
import { BuyerPart } from './BuyerPart.tsx';
import { ProducerPart } from './ProducerPart.tsx';
import { StoryPart } from './StoryPart.tsx';

/** Who makes it, what it is called, and what buyers will read. */
export function FactsStep() {
  return (
    <>
      <AboutPart />
      <ProducerPart />
      <BuyerPart />
      <StoryPart />
    </>
  );
}
