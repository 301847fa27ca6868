import { cloud, cloudMoon, cloudSun, drizzle, fog, moon, rain, snow, sun, thunder } from './drawings.js';

/** A word for each weather that a resident tells apart. */
export type ConditionWords = readonly [
  clear: string,
  partlyCloudy: string,
  overcast: string,
  haze: string,
  fog: string,
  drizzle: string,
  freezingRain: string,
  rain: string,
  sleet: string,
  snow: string,
  hail: string,
  thunderstorm: string,
  dry: string,
];

/** How each is drawn, in the same order. */
const drawings = [
  sun,
  cloudSun,
  cloud,
  fog,
  fog,
  drizzle,
  drizzle,
  rain,
  snow,
  snow,
  snow,
  thunder,
  cloud,
] as const;

/** WMO 4677: the last code of each group, and its condition. From 13 to 29 they speak of what is over, or far off. */
const groups = [
  [1, 0],
  [2, 1],
  [3, 2],
  [12, 3],
  [16, 12],
  [17, 11],
  [29, 12],
  [35, 3],
  [39, 9],
  [49, 4],
  [55, 5],
  [57, 6],
  [59, 5],
  [65, 7],
  [67, 6],
  [69, 8],
  [79, 9],
  [82, 7],
  [84, 8],
  [86, 9],
  [90, 10],
  [92, 7],
  [94, 9],
  [99, 11],
] as const;

/** Which condition a WMO 4677 code, 0 to 99, stands for: its place in the lists above. */
export function conditionOf(code: number | undefined) {
  return groups.find(([last]) => code! <= last)?.[1];
}

/** The drawing of a condition, with the moon for the sun at night; of an unknown one, the sun behind a cloud. */
export function drawingOf(condition: number | undefined, isDay = true): string {
  const drawing = condition === undefined ? cloudSun : drawings[condition]!;
  return isDay ? drawing : drawing === sun ? moon : drawing === cloudSun ? cloudMoon : drawing;
}
