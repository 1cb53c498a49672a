// Every judgement a rule pack may name. A new rule is a line in the pack; a new kind of judgement is a function here.
import { addressCommune, addressesAgree, addressTwoLevel } from './checks/address.ts';
import { alcoholLicence } from './checks/alcohol-licence.ts';
import { alcoholOnline, alcoholPromotion, alcoholTold } from './checks/alcohol.ts';
import { gtinOnPhotos, gtinOwner, gtinRestricted, gtinUnique } from './checks/barcode-owner.ts';
import { codeHolderAddress } from './checks/barcode-holder.ts';
import { gtinFigures } from './checks/barcode.ts';
import { eLabelDeclared, eLabelLink } from './checks/e-label.ts';
import { freeFrom } from './checks/free-from.ts';
import { labelDates, labelDatesInOrder } from './checks/label-dates.ts';
import { bestBeforeHere, bestBeforePassed } from './checks/date-best-before.ts';
import { repackedDates } from './checks/date-repacked.ts';
import { yearOfMaking } from './checks/date-year.ts';
import { additiveNature, additivesTold } from './checks/ingredient-additives.ts';
import { allergensTold } from './checks/ingredient-allergens.ts';
import { treatedFoodTold } from './checks/ingredient-treated.ts';
import { nutritionAddsUp, nutritionComplete, nutritionThere } from './checks/nutrition.ts';
import { parcelHoldsIt, quantityAgrees } from './checks/quantity-agrees.ts';
import { drainedTold } from './checks/quantity-drained.ts';
import { componentsTold, packsInPack } from './checks/quantity-packs.ts';
import { quantityMeasure, quantityWord } from './checks/quantity-words.ts';
import {
  declarationAgrees,
  ingredientOrder,
  lifeLeft,
  namedIngredient,
  oldLabel,
  ordererNamed,
  periodAnchored,
  requiredPhrases,
} from './checks/label-content.ts';
import { labelFits } from './checks/label-fit.ts';
import { labelItems } from './checks/label-items.ts';
import { labelVietnamese } from './checks/label-language.ts';
import { artisanNamed, makerPlace, repackAllowed } from './checks/label-makers.ts';
import { originPhrase } from './checks/label-origin.ts';
import { quantityUnits, quantityWritten } from './checks/label-quantity.ts';
import { setListed } from './checks/label-sets.ts';
import { labelItemsWhere } from './checks/label-where.ts';
import { addressInFull, quantityExact } from './checks/label-words.ts';
import { listingTellsLabel, titleQuantity } from './checks/listing-label.ts';
import { parcelKnown, priceLimits, priceThere, stockLimits, stockThere } from './checks/listing-packs.ts';
import { attributesAnswered, categoryChosen, photoCount } from './checks/listing-shop.ts';
import { descriptionLength, hashtags, titleLength } from './checks/listing-texts.ts';
import { claimsOfAmount, claimsOfNature, cosmeticClaims, healthClaims, herbClaims } from './checks/claims.ts';
import {
  contactsInText,
  forbiddenSigns,
  platformsInText,
  promotionInText,
  superlatives,
} from './checks/listing-words.ts';
import { materialNamed } from './checks/material-named.ts';
import { namesAgree } from './checks/names.ts';
import { ocopCertificateThere } from './checks/ocop-certificate.ts';
import { ocopStarsOnPack, ocopWords } from './checks/ocop-claims.ts';
import { ocopScore } from './checks/ocop-score.ts';
import { ocopIssuer } from './checks/ocop-issuer.ts';
import { localShare, ocopCode, ocopMaker, storyLength } from './checks/ocop-facts.ts';
import { dossierCalendar, dossierEvidence, dossierLasts } from './checks/ocop-dossier.ts';
import { ocopExpired, ocopGrace, ocopRenewal } from './checks/ocop-term.ts';
import { fiveStarCalendar, renewalUpdates } from './checks/ocop-upgrade.ts';
import {
  paperDated,
  paperDetails,
  paperNames,
  paperNumber,
  reportFresh,
  standardsAgree,
} from './checks/paper-facts.ts';
import { packCodeLarge, packCovered } from './checks/pack-codes.ts';
import { packItems } from './checks/pack-items.ts';
import {
  packContrast,
  packFiguresHigh,
  packForeignSmaller,
  packLettersHigh,
  packNameLargest,
} from './checks/pack-letters.ts';
import { paperThere } from './checks/paper-there.ts';
import { paperTerm } from './checks/paper-term.ts';
import { photoMaybeTinted, photoTinted } from './checks/photo-colour.ts';
import { photoFile } from './checks/photo-file.ts';
import { photoFramed, photoLeaning, photoPlacing } from './checks/photo-framing.ts';
import { photoNoise, photoSqueezed } from './checks/photo-grain.ts';
import { photoGroundBusy, photoGroundGrey } from './checks/photo-ground.ts';
import { photoBacklit, photoBurnt, photoDark, photoFlat } from './checks/photo-light.ts';
import { photosSimilar } from './checks/photo-likeness.ts';
import { photoOcopProven, photoOcopSeen, photoOcopStars } from './checks/photo-ocop.ts';
import { photoScreenshot } from './checks/photo-origin.ts';
import { photoContacts, photoTextOutside, photoTurned } from './checks/photo-reading.ts';
import { photoRoles, photosEnough, photoThere } from './checks/photo-set.ts';
import { photoFocus, photoSharpness } from './checks/photo-sharpness.ts';
import { photoShape, photoSize, photoSizeForShop } from './checks/photo-size.ts';
import { communeKnown, phoneWritten, sellerKnown } from './checks/producer-facts.ts';
import { ocopSetChosen, productName } from './checks/product-facts.ts';
import type { Check } from './define.ts';
import { attested } from './checks/question.ts';
import { supplementedAmounts, supplementedNamed } from './checks/supplemented.ts';
import { bankHolder, taxCode } from './checks/seller.ts';
import { accentsMissing, legacyLetters } from './checks/text-quality.ts';
import { traceData, traceHost, traceLink, traceThere } from './checks/trace.ts';
import { scanLegible } from './checks/scan-legible.ts';
import { sampleStaysHome } from './checks/sample.ts';

export const checks = {
  alcoholLicence,
  alcoholOnline,
  alcoholPromotion,
  alcoholTold,
  attested,
  attributesAnswered,
  categoryChosen,
  photoCount,
  communeKnown,
  phoneWritten,
  sellerKnown,
  contactsInText,
  forbiddenSigns,
  platformsInText,
  promotionInText,
  descriptionLength,
  hashtags,
  titleLength,
  codeHolderAddress,
  gtinFigures,
  gtinOnPhotos,
  gtinOwner,
  gtinRestricted,
  gtinUnique,
  addressCommune,
  addressesAgree,
  addressTwoLevel,
  listingTellsLabel,
  superlatives,
  titleQuantity,
  bankHolder,
  taxCode,
  accentsMissing,
  legacyLetters,
  traceData,
  traceHost,
  traceLink,
  traceThere,
  eLabelDeclared,
  eLabelLink,
  freeFrom,
  labelDates,
  labelDatesInOrder,
  additiveNature,
  additivesTold,
  allergensTold,
  bestBeforeHere,
  bestBeforePassed,
  componentsTold,
  drainedTold,
  nutritionAddsUp,
  nutritionComplete,
  nutritionThere,
  packsInPack,
  parcelHoldsIt,
  quantityAgrees,
  quantityMeasure,
  quantityWord,
  repackedDates,
  treatedFoodTold,
  yearOfMaking,
  claimsOfAmount,
  claimsOfNature,
  declarationAgrees,
  ingredientOrder,
  lifeLeft,
  namedIngredient,
  oldLabel,
  ordererNamed,
  periodAnchored,
  requiredPhrases,
  artisanNamed,
  labelFits,
  labelItems,
  labelItemsWhere,
  labelVietnamese,
  makerPlace,
  materialNamed,
  repackAllowed,
  setListed,
  supplementedAmounts,
  supplementedNamed,
  originPhrase,
  addressInFull,
  quantityExact,
  quantityUnits,
  quantityWritten,
  namesAgree,
  ocopSetChosen,
  productName,
  ocopCertificateThere,
  cosmeticClaims,
  healthClaims,
  herbClaims,
  localShare,
  ocopCode,
  ocopMaker,
  storyLength,
  dossierCalendar,
  dossierEvidence,
  dossierLasts,
  fiveStarCalendar,
  renewalUpdates,
  ocopExpired,
  ocopGrace,
  ocopIssuer,
  ocopRenewal,
  ocopScore,
  ocopStarsOnPack,
  packCodeLarge,
  packContrast,
  packCovered,
  packFiguresHigh,
  packForeignSmaller,
  packItems,
  packLettersHigh,
  packNameLargest,
  ocopWords,
  paperDated,
  paperDetails,
  paperNames,
  paperNumber,
  paperTerm,
  paperThere,
  reportFresh,
  scanLegible,
  standardsAgree,
  parcelKnown,
  priceLimits,
  priceThere,
  stockLimits,
  stockThere,
  photoBacklit,
  photoBurnt,
  photoDark,
  photoFile,
  photoFlat,
  photoFocus,
  photoFramed,
  photoGroundBusy,
  photoGroundGrey,
  photoLeaning,
  photoMaybeTinted,
  photoNoise,
  photoPlacing,
  photoContacts,
  photoOcopProven,
  photoOcopSeen,
  photoOcopStars,
  photoRoles,
  photoScreenshot,
  photoShape,
  photoSharpness,
  photoSize,
  photoSizeForShop,
  photoSqueezed,
  photosSimilar,
  photoTinted,
  photosEnough,
  photoTextOutside,
  photoThere,
  photoTurned,
  sampleStaysHome,
} satisfies Record<string, Check>;
