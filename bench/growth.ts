/**
 * By which power of the size a cost grows: the slope of the line that fits their logarithms best (least squares). 1 is
 * linear, 2 quadratic.
 */
export function growthOf(points: readonly { readonly size: number; readonly cost: number }[]): number {
  const logarithms = points.map(({ size, cost }) => ({ x: Math.log(size), y: Math.log(cost) }));
  const mean = (numbers: readonly number[]): number =>
    numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
  const [x, y] = [mean(logarithms.map((point) => point.x)), mean(logarithms.map((point) => point.y))];
  const sum = (of: (point: { x: number; y: number }) => number): number =>
    logarithms.reduce((total, point) => total + of(point), 0);
  return sum((point) => (point.x - x) * (point.y - y)) / sum((point) => (point.x - x) ** 2);
}
