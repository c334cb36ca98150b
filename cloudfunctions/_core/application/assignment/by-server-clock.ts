import type { CommandContext } from '../../runtime/context'

/** The same input with the moment of the tap told by the server's clock, whatever the phone's was set to. */
export const byServerClock = <Input extends { readonly tappedAtMs?: number | undefined }>(
  { clockGapMs }: CommandContext,
  input: Input,
): Input => (input.tappedAtMs === undefined ? input : { ...input, tappedAtMs: input.tappedAtMs + clockGapMs })
