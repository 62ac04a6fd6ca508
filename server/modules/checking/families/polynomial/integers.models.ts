/** Beyond this size pairs are not searched for. */
const productBound = 1_000_000n;

/** Two whole numbers with this sum and product, the larger in size first; null when there are none. */
export function splitIntegers(sum: bigint, product: bigint): readonly [bigint, bigint] | null {
  const size = product < 0n ? -product : product;
  if (size > productBound) return null;
  for (const pair of factorPairs(product)) if (pair[0] + pair[1] === sum) return pair;
  return null;
}

/** All pairs of whole numbers with this product, the larger in size first. */
export function factorPairs(product: bigint): readonly (readonly [bigint, bigint])[] {
  const size = product < 0n ? -product : product;
  const pairs: (readonly [bigint, bigint])[] = [];
  for (let small = 1n; small * small <= size; small += 1n) {
    if (size % small !== 0n) continue;
    const large = size / small;
    const signs =
      product < 0n
        ? [
            [1n, -1n],
            [-1n, 1n],
          ]
        : [
            [1n, 1n],
            [-1n, -1n],
          ];
    for (const [a = 1n, b = 1n] of signs) pairs.push([large * a, small * b]);
  }
  return pairs;
}
