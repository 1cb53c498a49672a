/** A shadow only takes light away, so being darker than the ground counts for less than being of another colour … */
const DARKER = 0.6;
/** … and a change of colour is seen at half the size of a change of light. */
const COLOUR = 2;

/**
 * How unlike the ground a colour looks, in luma steps: its distance from the ground's own colour at any brightness, and how
 * much brighter or darker it is (after Horprasert, Harwood and Davis, 1999, who tell shadows from things that way).
 */
export function unlike(red: number, green: number, blue: number, r: number, g: number, b: number): number {
  const power = r * r + g * g + b * b + 1;
  const times = (red * r + green * g + blue * b + 1) / power;
  const off = (red - times * r) ** 2 + (green - times * g) ** 2 + (blue - times * b) ** 2;
  const light = (times < 1 ? DARKER : 1) * (times - 1);
  return Math.sqrt((COLOUR * COLOUR * off + light * light * power) / 3);
}
