export const diagnoseReasons = {
} as const;
