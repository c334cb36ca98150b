import { randomBytes } from 'node:crypto'
import { RANDOM_SIGNS } from '../../../../domain/certificate/certificate-number'
import { registerCounterId } from '../../../../domain/certificate/register-counter-id'
import { shanghaiParts } from '../../../../domain/kernel/shanghai-time'
import type { CommandContext } from '../../runtime/context'
import { counters } from '../../store/collections'

/** The next running number of the town's year and a random tail; the counter is written with the certificate. */
export async function takeNumber({ tx, townId, nowMs }: CommandContext) {
  const id = registerCounterId(townId, shanghaiParts(nowMs).year)
  const counter = (await counters.findIn(tx, id)) ?? { id, townId, count: 0, untilMs: null }
  const running = counter.count + 1
  const bytes = randomBytes(RANDOM_SIGNS * 2)
  // Two bytes for each sign: none of them comes noticeably more often than another.
  const random = Array.from({ length: RANDOM_SIGNS }, (_, at) => bytes.readUInt16BE(at * 2))
  return { running, random, counter: { ...counter, count: running } }
}
