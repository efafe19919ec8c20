import Hamkori

Hamkori.run()
