// Moves the clock of a process by SHIFT_CLOCK_MS, as on a machine whose clock is wrong: node --import this-file …
const shift = Number(process.env.SHIFT_CLOCK_MS ?? 0)
const RealDate = Date
const now = () => RealDate.now() + shift

globalThis.Date = new Proxy(RealDate, {
  apply: () => new RealDate(now()).toString(),
  construct: (target, parameters, made) =>
    Reflect.construct(target, parameters.length === 0 ? [now()] : parameters, made),
  get: (target, name) => (name === 'now' ? now : Reflect.get(target, name)),
})
