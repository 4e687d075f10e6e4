package homeward.demonstration;

import homeward.shared.Post;

/**
 * A person of the demonstration who can sign in.
 *
 * @param userName what to type
 * @param name their invented name
 * @param rank police rank; empty outside the police
 * @param post the post they hold
 * @param team name of their team; empty when in none
 */
record SignIn(String userName, String name, String rank, Post post, String team) {}
