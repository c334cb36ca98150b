/** Calls a method of a page or component, if it has it. */
export function callHook(instance: object, name: string, ...args: readonly unknown[]): void {
  const hook: unknown = Reflect.get(instance, name)
  if (typeof hook === 'function') Reflect.apply(hook, instance, args)
}
