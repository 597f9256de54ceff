/** Given names with the sex that most who bear them were registered with. */
export const women = [
  ...['Anna', 'Lena', 'Miriam', 'Nadia', 'Svetlana', 'Yasemin', 'Aylin', 'Carla', 'Chiara', 'Dorota'],
  ...['Elif', 'Emma', 'Esther', 'Fatima', 'Franziska', 'Gülay', 'Hanna', 'Ines', 'Irina', 'Jasmin'],
  ...['Julia', 'Katarzyna', 'Laura', 'Linh', 'Magdalena', 'Mai', 'Maren', 'María', 'Meike', 'Mei'],
  ...['Nele', 'Noor', 'Olga', 'Petra', 'Priya', 'Renate', 'Rosa', 'Samira', 'Silke', 'Thandi'],
  ...['Ulrike', 'Valentina', 'Wiebke', 'Ximena', 'Zoë', 'Zuzana', 'Amara', 'Birgit', 'Céline', 'Deniz'],
] as const;

export const men = [
  ...['Adrian', 'Ahmet', 'Björn', 'Carlos', 'Daniel', 'David', 'Erik', 'Faruk', 'Felix', 'Giorgio'],
  ...['Hamza', 'Henrik', 'Ivan', 'Jan', 'Kofi', 'Lars', 'Luca', 'Mateusz', 'Minh', 'Nils'],
  ...['Omar', 'Pavel', 'Rafael', 'Sven', 'Tariq', 'Uwe', 'Vincent', 'Yusuf'],
] as const;

export const families = [
  ...['Müller', 'Schneider', 'Fischer', 'Meyer', 'Wagner', 'Becker', 'Schulz', 'Koch', 'Richter', 'Klein'],
  ...[
    'Wolf',
    'Schröder',
    'Neumann',
    'Schwarz',
    'Zimmermann',
    'Braun',
    'Krüger',
    'Hofmann',
    'Hartmann',
    'Lange',
  ],
  ...['Yıldız', 'Kaya', 'Demir', 'Şahin', 'Öztürk', 'Aydın', 'Kowalski', 'Nowak', 'Wiśniewska', 'Zieliński'],
  ...['Ivanova', 'Petrov', 'Sokolov', 'Nguyễn', 'Trần', 'Phạm', 'Rossi', 'Ferrari', 'Bianchi', 'García'],
  ...['Fernández', 'López', 'Silva', 'Santos', 'Haddad', 'Khalil', 'Rahimi', 'Hosseini', 'Singh', 'Patel'],
  ...['Mensah', 'Okeke', 'Diallo', 'Tesfaye', 'Chen', 'Wang', 'Kim', 'Tanaka', 'Horvat', 'Kovač'],
  ...[
    'Papadopoulos',
    'Novák',
    'Szabó',
    'Popescu',
    'Jensen',
    'de Vries',
    'O’Brien',
    'Lefèvre',
    'von Thun',
    'Arslan',
  ],
] as const;
