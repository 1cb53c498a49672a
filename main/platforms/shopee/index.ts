// Shopee Open Platform v2, as the port asks for it.
import type { Platform } from '../platform.ts';
import { catalogue } from './catalogue.ts';
import { category } from './category.ts';
import { create } from './create.ts';
import { FACTS } from './facts.ts';
import { find } from './find.ts';
import { uploadPhoto } from './photo.ts';
import { probe } from './probe.ts';
import { read } from './read.ts';
import { show } from './show.ts';
import { origin } from './account.ts';
import { consentUrl, endOf, signIn } from './sign-in.ts';
import { update } from './update.ts';
import { variants } from './variants.ts';

export const shopee: Platform = {
  id: 'shopee',
  facts: {
    photo: { maxSide: FACTS.photoSide.value, maxBytes: FACTS.photoBytes.value, square: true },
    settle: FACTS.settle.value,
    maxPhotos: FACTS.photosPerListing.value,
  },
  accountKey: (host, account) => `${origin(host)} ${account['shopId']}`,
  probe,
  signIn,
  endOf,
  consentUrl,
  catalogue,
  category,
  uploadPhoto,
  create,
  variants,
  find,
  update,
  show,
  read,
};
