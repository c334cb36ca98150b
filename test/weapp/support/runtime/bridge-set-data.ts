import { callHook } from './call-hook'
import type { LogicLayer } from './logic-layer'
import type { RunLog } from './run-log'
import type { LogicInstance } from './simulator'

/** WeChat refuses more in one call. */
const MOST_BYTES = 1024 * 1024

type Owner = { readonly path: string; readonly kind: 'page' | 'component' }

/** Lets data cross to the view layer as WeChat does: as JSON, of limited size. A page is ready once it has drawn. */
export function bridgeSetData(instance: LogicInstance, owner: Owner, logic: LogicLayer, log: RunLog): void {
  const apply = instance.setData
  let drawn = false
  instance.setData = (data, done) => {
    const json = JSON.stringify(data) ?? '{}'
    const sizeBytes = Buffer.byteLength(json)
    if (sizeBytes > MOST_BYTES) throw new Error(`setData of ${sizeBytes} bytes is over WeChat's limit`)
    log.setData.push({ ...owner, sizeBytes })
    apply(JSON.parse(json))
    if (done) logic.timers.once(() => Reflect.apply(done, instance, []))
    if (!drawn && owner.kind === 'page') logic.timers.once(() => callHook(instance, 'onReady'))
    drawn = true
  }
}
