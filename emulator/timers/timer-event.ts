/** The event a function gets from a timer. */
export const timerEvent = (triggerName: string, atMs: number) => ({
  Type: 'Timer',
  TriggerName: triggerName,
  Time: `${new Date(atMs).toISOString().slice(0, 19)}Z`,
  Message: '',
})
