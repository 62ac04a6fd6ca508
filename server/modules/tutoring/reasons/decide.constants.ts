export const decideReasons = {
} as const;
