import { ShotSet } from './set/ShotSet.tsx';

/** What a buyer wants to see, and how far this product is. */
export const WhatToTake = () => <ShotSet />;
