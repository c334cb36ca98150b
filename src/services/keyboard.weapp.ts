/** A phone's screen reader presses by itself. */
export const startKeyboard = (): void => undefined
