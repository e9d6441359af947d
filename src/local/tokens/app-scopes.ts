/**
 * The permissions Evenkeel asks for in a person's name, each the least that Microsoft documents for what it does: the
 * one site it was given, who someone's manager is, which groups they are in.
 */
export const appScopes = ['Sites.Selected', 'User.Read.All', 'GroupMember.Read.All'] as const;
