/** CPU seconds of one pass, the median of several after one to warm up. */
export function cpuSeconds(pass: () => void, rounds = 5): number {
  pass();
  const times = Array.from({ length: rounds }, () => {
    const before = process.cpuUsage();
    pass();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1e6;
  }).sort((a, b) => a - b);
  return times[times.length >> 1] ?? 0;
}
