/** English of the school's people. */
export const enPeople = {
  "school.title": "People",
  "school.lead":
    "Teachers and administrators are added here. Students come by their class, guardians by an invitation.",
  "school.add": "Add somebody",
  "school.name": "Name",
  "school.username": "Username",
  "school.role": "Role",
  "school.make": "Add and show the card",
  "school.find": "Find by name or username",
  "school.all-roles": "Everybody",
  "school.none": "Nobody goes by that name",
  "school.none-lead": "Try fewer letters, or look among everybody.",
  "school.more": "These are the first hundred. Write a name to find others.",
  "school.invited": "hasn’t signed in yet",
  "school.card-for": "New sign-in card for {{ name }}",
  "school.card": "Sign-in card",
  "school.card-lead": "The code is shown this once. With it they choose a password.",
  "error.school.only-administrators": "Only an administrator of the school sees its people.",
  "error.school.keeps-password":
    "This person has chosen a password and may have written things that are theirs alone. Nobody else gives them a new one.",
} as const;
