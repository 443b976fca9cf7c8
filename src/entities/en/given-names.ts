/**
 * Given names that English news prints often and that tell a gender; names borne by both are left out. Only used to keep
 * "she" from a man and "he" from a woman, never shown. Origin: own list.
 */
const toSet = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

export const femaleNames: ReadonlySet<string> = toSet(`
  Abigail Agnes Aisha Alejandra Alexandra Alice Alicia Amal Amanda Amelia Amina Amy Ana Anastasia Angela Angelina Anita Anna Annalena Anne
  Annette Annie Antonia Anya Asma Ayesha Barbara Beatrice Beatriz Benazir Bernadette Beth Betty Beverly Birgit Brenda Bridget Camila
  Carla Carmen Carol Carolina Caroline Carolyn Catherine Cecilia Charlotte Cheryl Chloe Christina Christine Claire Clara Claudia Condoleezza Cristina Cynthia
  Dana Daniela Deborah Denise Diana Diane Dilma Dominique Donna Dora Doris Dorothy Edita Elena Eleanor Elena Elisabeth Elise Elizabeth Ella
  Ellen Emily Emma Erika Erna Esther Eva Evelyn Fatima Federica Fiona Frances Francesca Gabriela Georgia Geraldine Gertrude Gina Giorgia
  Gloria Grace Greta Hanan Hanna Hannah Heather Heidi Helen Helena Helga Hillary Ida Ilva Indira Ines Ingrid Irena Irene Irina Isabel
  Isabella Ivana Ivanka Jacinda Jacqueline Jane Janet Janice Jeanne Jennifer Jenny Jessica Joan Joanna Josephine Joyce Juana Judith Julia Julie Juliet
  Kamala Karen Karin Karine Karla Kate Katharine Katherine Kathleen Kathryn Katya Kelly Khadija Kirsten Kristalina Kristen Larisa Laura Lauren Leila Lena
  Leyla Liliana Lillian Linda Lisa Liz Liza Lois Lorraine Louise Lucia Lucy Ludmila Luisa Lydia Lynn Madeleine Magdalena Maia Malala Manuela Margaret Margarita
  Maria Marian Marianne Marie Marina Marine Marit Marta Martha Martina Mary Matilda Maureen Megan Melania Melissa Mercedes Mette Mia Michelle Mildred
  Miriam Monica Monika Nabila Nadia Nadine Nancy Naomi Natalia Natalie Natasha Nicola Nicole Nikki Nina Nora Olena Olga Olivia Oksana Pamela Patricia
  Paula Pauline Penelope Petra Phyllis Polina Priya Rachel Rania Rebecca Regina Renata Rita Roberta Rosa Rosalind Rose Roza Ruta Ruth Sabine Sabrina
  Sally Salome Samantha Sandra Sanna Sara Sarah Shannon Sharon Sheila Shirin Shirley Silvia Simone Sofia Sonia Sophia Sophie Stella Stephanie Sue
  Susan Susana Suzanne Svetlana Sviatlana Sylvia Tamara Tanya Tatiana Tatyana Teresa Thelma Theresa Tina Tracy Ursula Valentina Valerie Valeska
  Vanessa Vera Veronica Victoria Violeta Virginia Vivian Wanda Wendy Winifred Xenia Yasmin Yelena Yevgenia Yulia Yuliya Yvette Yvonne Zainab Zara Zeinab Zoe Zuzana`);

export const maleNames: ReadonlySet<string> = toSet(`
  Aaron Abdallah Abdel Abdul Abdulaziz Abdullah Abe Abiy Abraham Adam Adnan Adrian Ahmad Ahmed Alan Albert Aleksandar Alejandro Aleksandr Alexander
  Alexei Alexey Alfred Ali Alistair Alvin Amir Anatoly Anders Andreas Andrei Andrew Andrey Andrii Andriy Andrzej Angus Antal Anthony Antonio
  Antony António Anton Anwar Arkady Armen Arnold Arthur Arturo Ash Ashraf Barack Barry Bashar Bassam Ben Benjamin Benny Bernard Bernie Bill Binyamin
  Bob Boris Brad Brendan Brett Brian Bruce Bruno Carl Carlo Carlos Cecil Charles Chris Christian Christopher Chuck Clarence Claude Colin
  Craig Cyril Dan Daniel Darren Dave David Davit Dean Denis Dennis Denys Derek Dick Diego Dieter Dimitri Dmitri Dmitro Dmitry Dmytro Dominic Don Donald
  Douglas Duncan Ed Eduardo Edward Edwin Ehud Elias Elijah Emmanuel Emomali Enrique Eric Erik Ernest Erwin Ethan Eugene Evgeny Fabian Faisal Farid
  Felix Ferdinand Fernando Fidel Francis Francisco Francois François Frank Franz Fred Frederick Fuad Gary Gavin Gennady Geoffrey George Georges Georgy Gerald
  Gerhard Giorgi Giorgio Giovanni Giuseppe Glenn Gordon Graham Greg Gregory Guillermo Gustavo Guy Habib Hamid Hamza Hans Harold Harry Hasan
  Hashim Hassan Hector Heiko Heinrich Helmut Henri Henry Herbert Hermann Hossein Howard Hugh Hugo Hussein Ian Ibrahim Igor Ilham Ilya Imran Ismail Ivan
  Jack Jacob Jacques Jaime Jair James Jamal Jan Jared Jaroslav Jason Javier Jeff Jeffrey Jens Jeremy Jerome Jerry Jesse Jim Jimmy Joachim Joao
  Joe Joel Johan Johann Johannes John Johnny Jon Jonathan Jorge Jose José Josef Joseph Josep Joshua Juan Julian Julio Julius Juri Justin Kais Karim Karl Kassym-Jomart
  Keith Keir Ken Kenneth Kevin Khaled Khalid Khalifa Kirill Klaus Konstantin Kurt Lars Larry Lawrence Lech Lee Leo Leon Leonard Leonid Lev Lloyd
  Louis Luc Luca Lucas Luis Luiz Luke Maciej Magnus Mahmoud Malcolm Manuel Marc Marcel Marco Marcos Mario Mark Markus Martin Marwan Mateusz
  Matt Matteo Matthew Maurice Max Maxim Mehdi Mehmet Mevlut Michael Michel Miguel Mikael Mike Mikhail Milan Milos Mitch Mitt Mohamed Mohammad
  Mohammed Mohsen Moussa Muammar Muhammad Muhammadu Murat Mustafa Mykhailo Najib Narendra Nasser Nathan Neil Nicholas Nick Nicolas Nicolás Nigel Nikol
  Nikolai Nikolay Noah Norman Nouri Nursultan Odran Olaf Oleg Oleh Oleksandr Oleksii Oliver Omar Oscar Osama Osman Otto Pablo Patrick Paul Pavel Pavlo Pavol Pedro Pete
  Peter Petr Petro Phil Philip Philippe Pierre Pietro Piotr Radoslaw Rafael Ralph Ramzan Ramon Rashid Raul Raúl Ray Raymond Rex Recep Reza Ricardo
  Richard Rick Rishi Rob Robert Roberto Rodrigo Roger Roland Roman Ron Ronald Ross Roy Ruben Rudolf Rupert Ruslan Russell Saad Saddam Salah Salman
  Salva Sam Samir Samuel Samvel Scott Sean Sebastian Serge Sergei Sergey Sergio Serhii Shane Sharif Shimon Shinzo Sidney Silvio Simon Spencer Stanley Stefan Stephane Stéphane
  Stephen Steve Steven Stuart Sven Tamim Tareq Ted Terrence Terry Thaksin Theo Theodore Thomas Tim Timothy Tobias Todd Tom Tomas Tommy Tony Uri Vaclav
  Valery Vasily Viktor Vincent Vitali Vitaliy Vitaly Vladimir Volker Volodymyr Waleed Walid Walter Warren Wayne Wilhelm William Winston Wladyslaw Wolfgang
  Xavier Xi Yahya Yair Yan Yasser Yevgeny Yitzhak Yoav Yuri Yury Yusuf Yves Zaid Zbigniew Zoran`);
