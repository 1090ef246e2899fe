#include "dateline.h"
