/** A point of the globe, in degrees. */
export interface Point {
  readonly lat: number;
  readonly lon: number;
}

/** The distance between two points along the globe, in kilometres, to 1 %. */
export function kilometres(one: Point, other: Point): number {
  const [north, south] = [one.lat * radians, other.lat * radians];
  const half = (angle: number): number => Math.sin(angle / 2) ** 2;
  const chord = half(north - south) + Math.cos(north) * Math.cos(south) * half((one.lon - other.lon) * radians);
  return diameter * Math.asin(Math.min(Math.sqrt(chord), 1));
}

const radians = Math.PI / 180;
const diameter = 12_742;
