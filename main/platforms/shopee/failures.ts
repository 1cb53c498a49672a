import { z } from 'zod';
import { failure, type Code } from './codes.ts';

/** Calls for several things at once say "success" and list what failed inside it. */
export const Batch = z.looseObject({
  failure_list: z
    .array(
      z.looseObject({
        model_id: z.number().nullish(),
        item_id: z.number().nullish(),
        failed_reason: z.string().nullish(),
      }),
    )
    .max(200)
    .nullish(),
});

/** @throws PlatformError person with the code and Shopee's reason when anything failed */
export function nothingFailed(batch: z.infer<typeof Batch>, code: Code): void {
  const failed = batch.failure_list?.[0];
  if (failed) throw failure('person', code, { message: (failed.failed_reason ?? '').slice(0, 300) });
}
