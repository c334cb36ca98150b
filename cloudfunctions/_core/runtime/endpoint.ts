import * as z from 'zod/mini'
import { ok, type Result, refuse } from '../../../domain/kernel/result'
import type { ActionDefinition, ActionName } from '../../../types/actions'
import type { DeepReadonly } from '../../../types/deep-readonly'
import { fieldLabel } from '../../../types/field-labels'
import type { Caller, Changes, CommandContext } from './context'
import { runCommand } from './run-command'
import { runQuery } from './run-query'

export type Call = {
  readonly action: ActionName
  readonly payload: unknown
  readonly idempotencyKey: string | undefined
  readonly openid: string
  readonly nowMs: number
  readonly sentAtMs: number | undefined
}

/** One action with its checks around it, ready to be called. */
export type Endpoint = (call: Call) => Promise<Result<object>>

/** Every action that a function serves has exactly one endpoint; a missing one does not compile. */
export type Routes<A extends ActionName> = Readonly<Record<A, Endpoint>>

type Definition<Kind, Input, Output> = Omit<ActionDefinition, 'kind' | 'input' | 'output'> & {
  readonly kind: Kind
  readonly input: Input
  readonly output: Output
}

export const invalidInput = (error: z.core.$ZodError) =>
  refuse('INPUT.INVALID', { field: fieldLabel(error.issues[0]?.path ?? []) })

type CheckedCommand<Input extends z.ZodMiniType> = {
  readonly input: z.output<Input>
  readonly idempotencyKey: string
}

function checkCommand<Input extends z.ZodMiniType>(
  definition: { readonly input: Input },
  { payload, idempotencyKey }: Call,
): Result<CheckedCommand<Input>> {
  const input = z.safeParse(definition.input, payload)
  if (!input.success) return invalidInput(input.error)
  if (!idempotencyKey) return refuse('INPUT.INVALID', { field: fieldLabel(['idempotencyKey']) })
  return ok({ input: input.data, idempotencyKey })
}

export const query =
  <Input extends z.ZodMiniType, Output extends z.ZodMiniType<object>>(
    definition: Definition<'query', Input, Output>,
    run: (caller: Caller, input: z.output<Input>) => Promise<Result<DeepReadonly<z.output<Output>>>>,
  ): Endpoint =>
  async (call) => {
    const input = z.safeParse(definition.input, call.payload)
    if (!input.success) return invalidInput(input.error)
    return runQuery(definition.roles, call, (caller) => run(caller, input.data))
  }

/**
 * A command whose answer holds personal data. What is remembered of it is a receipt without them; `answer` reads them
 * each time anew, as a query by the same person: who may no longer see them gets none by sending it again.
 */
export const commandAnswering =
  <Input extends z.ZodMiniType, Output extends z.ZodMiniType<object>>(
    definition: Definition<'command', Input, Output>,
    run: (context: CommandContext, input: z.output<Input>) => Promise<Result<Changes<object>>>,
    answer: (caller: Caller, input: z.output<Input>) => Promise<Result<DeepReadonly<z.output<Output>>>>,
  ): Endpoint =>
  async (call) => {
    const checked = checkCommand(definition, call)
    if (!checked.ok) return checked
    const { input, idempotencyKey } = checked.value
    const done = await runCommand(definition.roles, { ...call, idempotencyKey, input }, (context) =>
      run(context, input),
    )
    return done.ok ? runQuery(definition.roles, call, (caller) => answer(caller, input)) : done
  }

/** What a command was sent with, for work that needs more of it than is remembered. */
export type Sent<Input> = { readonly input: Input; readonly openid: string }

/**
 * A command that is written at once. `finish`: long work that follows from what was written (a file to be made); it
 * finds out by itself what is still to do, so that a command that is sent again finishes what was cut off.
 */
export const command =
  <Input extends z.ZodMiniType, Output extends z.ZodMiniType<object>>(
    definition: Definition<'command', Input, Output>,
    run: (
      context: CommandContext,
      input: z.output<Input>,
    ) => Promise<Result<Changes<DeepReadonly<z.output<Output>>>>>,
    finish?: (receipt: z.output<Output>, nowMs: number, sent: Sent<z.output<Input>>) => Promise<void>,
  ): Endpoint =>
  async (call) => {
    const checked = checkCommand(definition, call)
    if (!checked.ok) return checked
    const { input, idempotencyKey } = checked.value
    const result = await runCommand(definition.roles, { ...call, idempotencyKey, input }, (context) =>
      run(context, input),
    )
    if (finish && result.ok)
      await finish(z.parse(definition.output, result.value), call.nowMs, { input, openid: call.openid })
    return result
  }
