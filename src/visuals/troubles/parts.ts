/** The troubles, from left to right; each is a step of its own. */
export const troubleIds = ["analysis", "experience", "security", "privacy", "scalability"] as const;
