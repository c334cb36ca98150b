/** Personas exist only where the emulator serves the app. */
export const PersonaBar = () => null
