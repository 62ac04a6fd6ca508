import { configure } from "@solidjs/testing-library";

// A page that loads a part of itself may take longer than a second while both cores are busy; no test asserts a time.
configure({ asyncUtilTimeout: 30_000 });
